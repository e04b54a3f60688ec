import { keyWords } from '../../words/keys.ts';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

/** Every key and what it does, by what it is about, and the switch for all of them. */
const KeysList = () => {
  const { view } = useStores();
  const enabled = useSlice(view, (s) => s.shortcutsEnabled);
  return (
    <>
      <Switch label={keyWords.enabled} on={enabled} onChange={(on) => view.getState().setSwitch('shortcutsEnabled', on)} />
      {keyWords.groups.map(({ title, keys }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl className="keys">
            {keys.map(([names, does]) => (
              <div key={names}>
                <dt>
                  {names.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
};

export default KeysList;
