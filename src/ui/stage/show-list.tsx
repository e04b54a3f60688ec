import type { KeptSwitches } from '../../state/kept-switches.ts';
import { VIEWER_ROLES } from '../../state/viewer-role.ts';
import { VIEWS_NAMES } from '../../state/view.ts';
import { showWords } from '../../words/en-show.ts';
import { Choice } from '../choice.tsx';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

const OneSwitch = ({ name, label }: { readonly name: keyof KeptSwitches; readonly label: string }) => {
  const { view } = useStores();
  const on = useSlice(view, (s) => s[name]);
  return <Switch label={label} on={on} onChange={(next) => view.getState().setSwitch(name, next)} />;
};

/** How many pictures at once; a narrow stage has room for one. */
const Views = () => {
  const { view } = useStores();
  const views = useSlice(view, (s) => s.views);
  return (
    <section className="show-group show-views">
      <h2>{showWords.views.legend}</h2>
      <Choice
        legend={showWords.views.legend}
        className="choice-small"
        options={VIEWS_NAMES.map((value) => ({ value, label: showWords.views[value] }))}
        chosen={views}
        onChoose={view.getState().setViews}
      />
    </section>
  );
};

/** Whom the captions speak to as "you". */
const Role = () => {
  const { view } = useStores();
  const role = useSlice(view, (s) => s.viewerRole);
  return (
    <section className="show-group show-role">
      <h2>{showWords.role.legend}</h2>
      <Choice
        legend={showWords.role.legend}
        className="choice-small"
        options={VIEWER_ROLES.map((value) => ({ value, label: showWords.role[value] }))}
        chosen={role}
        onChoose={view.getState().setViewerRole}
      />
    </section>
  );
};

/** Everything that can be shown or left out. */
const ShowList = () => (
  <>
    <Views />
    <Role />
    {showWords.groups.map(({ title, switches }) => (
    <section key={title} className="show-group">
      <h2>{title}</h2>
      {switches.map(([name, label]) => <OneSwitch key={name} name={name} label={label} />)}
    </section>
    ))}
  </>
);

export default ShowList;
