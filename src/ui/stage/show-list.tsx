import type { KeptSwitches } from '../../state/kept-switches.ts';
import { COLOURS_NAMES, QUALITIES, VIEWS_NAMES, type KeptChoices } from '../../state/kept-choices.ts';
import { TURN_WAYS, type TurnWay } from '../../state/view.ts';
import { showWords } from '../../words/show.ts';
import { Choice } from '../choice.tsx';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

const OneSwitch = ({ name, label }: { readonly name: keyof KeptSwitches; readonly label: string }) => {
  const { view } = useStores();
  const on = useSlice(view, (s) => s[name]);
  return <Switch label={label} on={on} onChange={(next) => view.getState().setSwitch(name, next)} />;
};

/** Whom the words speak to is chosen beside them. */
type ShownChoice = Exclude<keyof KeptChoices, 'viewerRole'>;

interface OneOfFewProps<Name extends ShownChoice> {
  readonly name: Name;
  readonly options: readonly KeptChoices[Name][];
  readonly onChoose: (value: KeptChoices[Name]) => void;
}

const OneOfFew = <Name extends ShownChoice>({ name, options, onChoose }: OneOfFewProps<Name>) => {
  const chosen = useSlice(useStores().view, (s): KeptChoices[Name] => s[name]);
  const called: Readonly<Record<string, string>> = showWords[name];
  return (
    <section className="show-group" data-choice={name}>
      <h2>{showWords[name].legend}</h2>
      <Choice
        legend={showWords[name].legend}
        className="choice-small"
        options={options.map((value) => ({ value, label: called[value] ?? value }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </section>
  );
};

const TURN_SIGNS: Readonly<Record<TurnWay, string>> = {
  ArrowLeft: 'M19 12H5M11 6l-6 6 6 6', ArrowRight: 'M5 12h14M13 6l6 6-6 6', ArrowUp: 'M12 19V5M6 11l6-6 6 6', ArrowDown: 'M12 5v14M6 13l6 6 6-6', '+': 'M12 5v14M5 12h14', '-': 'M5 12h14',
};

/** What a drag, a pinch or the keys of the picture do, by single presses. */
const TurnTools = () => {
  const { view } = useStores();
  return (
    <section className="show-group">
      <h2>{showWords.turn.legend}</h2>
      <div className="turn-tools" role="group" aria-label={showWords.turn.legend}>
        {TURN_WAYS.map((way) => (
          <button key={way} type="button" className="icon-button" aria-label={showWords.turn[way]} title={showWords.turn[way]} onClick={() => view.getState().turnCamera(way)}>
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={TURN_SIGNS[way]} /></svg>
          </button>
        ))}
      </div>
    </section>
  );
};

/** Everything that can be shown or left out: how many pictures at once (a narrow stage has room for one), what is in them, in which colours. */
const ShowList = () => {
  const { setViews, setColours, setQuality } = useStores().view.getState();
  return (
    <div className="show-list">
      <TurnTools />
      <OneOfFew name="views" options={VIEWS_NAMES} onChoose={setViews} />
      <OneOfFew name="quality" options={QUALITIES} onChoose={setQuality} />
      <OneOfFew name="colours" options={COLOURS_NAMES} onChoose={setColours} />
      {showWords.groups.map(({ title, switches }) => (
        <section key={title} className="show-group">
          <h2>{title}</h2>
          {switches.map(([name, label]) => <OneSwitch key={name} name={name} label={label} />)}
        </section>
      ))}
    </div>
  );
};

export default ShowList;
