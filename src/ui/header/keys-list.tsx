import { keyWords } from '../../words/keys.ts';
import { useSlice, useStores } from '../stores.ts';
import { Switch } from '../switch.tsx';

/** The page's letters have the arrows up and down alone; those to the sides are the same one, turned. */
const KeyName = ({ name }: { readonly name: string }) =>
  name.split(/([←→])/).map((part) => (part === '←' || part === '→' ? <span key={part} role="img" aria-label={part} className="key-arrow" data-to={part}>↑</span> : part));

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
                    <kbd key={key}><KeyName name={key} /></kbd>
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
