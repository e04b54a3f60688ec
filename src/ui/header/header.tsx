import { words } from '../../words/words.ts';
import { LearnIcon, ProductSign } from '../icons.tsx';
import { useStores } from '../stores.ts';
import { HoldChoice } from './hold-choice.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { SideSwitch } from './side-switch.tsx';
import { StretchPicker } from './stretch-picker.tsx';

const LearnButton = () => {
  const { view } = useStores();
  return (
    <button type="button" className="button learn-button" aria-haspopup="dialog" onClick={() => view.getState().setLearnOpen(true)}>
      <LearnIcon />
      <span>{words.learn}</span>
    </button>
  );
};

/** Who we are, and what is on the stage. The language is chosen here where no bar of views has the room. */
export const Header = ({ withLanguage }: { readonly withLanguage: boolean }) => (
  <header className="header">
    <h1 className="product">
      <ProductSign />
      <span>
        {words.page.title} <small>{words.safety.learningOnly}</small>
      </span>
    </h1>
    <StretchPicker />
    {withLanguage && <LanguageChoice />}
    <HoldChoice />
    <SideSwitch />
    <LearnButton />
    <KeysHelp />
  </header>
);
