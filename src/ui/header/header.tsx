import { words } from '../../words/en.ts';
import { ProductSign } from '../icons.tsx';
import { HoldChoice } from './hold-choice.tsx';
import { KeysHelp } from './keys-help.tsx';
import { SideSwitch } from './side-switch.tsx';
import { StretchPicker } from './stretch-picker.tsx';

/** Who we are, and what is on the stage. */
export const Header = () => (
  <header className="header">
    <h1 className="product">
      <ProductSign />
      <span>
        {words.page.title} <small>{words.safety.learningOnly}</small>
      </span>
    </h1>
    <StretchPicker />
    <HoldChoice />
    <SideSwitch />
    <KeysHelp />
  </header>
);
