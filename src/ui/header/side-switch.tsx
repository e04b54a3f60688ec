import type { Side } from '../../core/anatomy/bones.ts';
import { words } from '../../words/words.ts';
import { Choice } from '../choice.tsx';
import { useSlice, useStores } from '../stores.ts';
import { useCurrent } from '../use-current.ts';

/** As the pair is seen from behind, and as the helper sees it: left stands left. */
const SIDES: readonly Side[] = ['left', 'right'];

/** Chooses which knee is bent, or which way the turn goes. The moment on show stays. */
export const SideSwitch = () => {
  const { stage } = useStores();
  const side = useSlice(stage, (s) => s.wanted?.side ?? s.side);
  const means = useCurrent()?.stretch.sideMeans ?? 'bentKnee';
  const hasStretch = useSlice(stage, (s) => s.stretchId !== null);
  if (!hasStretch) return null;
  const choose = (next: Side): void => {
    const { wanted, stretchId, show } = stage.getState();
    const shown = wanted?.stretchId ?? stretchId;
    if (shown !== null) show(shown, next);
  };
  return (
    <Choice
      legend={words.stretch.side[means]}
      options={SIDES.map((value) => ({ value, label: words.stretch.sideCalled[means][value] }))}
      chosen={side}
      onChoose={choose}
    />
  );
};
