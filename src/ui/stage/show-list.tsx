import type { KeptSwitches } from '../../state/kept-switches.ts';
import { showWords } from '../../words/en-show.ts';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

const OneSwitch = ({ name, label }: { readonly name: keyof KeptSwitches; readonly label: string }) => {
  const { view } = useStores();
  const on = useSlice(view, (s) => s[name]);
  return <Switch label={label} on={on} onChange={(next) => view.getState().setSwitch(name, next)} />;
};

/** Everything that can be shown or left out. */
const ShowList = () =>
  showWords.groups.map(({ title, switches }) => (
    <section key={title} className="show-group">
      <h2>{title}</h2>
      {switches.map(([name, label]) => <OneSwitch key={name} name={name} label={label} />)}
    </section>
  ));

export default ShowList;
