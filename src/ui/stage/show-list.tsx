import type { KeptSwitches } from '../../state/kept-switches.ts';
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

/** Everything that can be shown or left out. */
const ShowList = () => (
  <>
    <Views />
    {showWords.groups.map(({ title, switches }) => (
    <section key={title} className="show-group">
      <h2>{title}</h2>
      {switches.map(([name, label]) => <OneSwitch key={name} name={name} label={label} />)}
    </section>
    ))}
  </>
);

export default ShowList;
