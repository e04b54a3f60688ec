import { VIEWER_ROLES } from '../../state/kept-choices.ts';
import { words } from '../../words/words.ts';
import { useStores } from '../stores.ts';
import { useViewerRole } from '../use-current.ts';

/** Whom the words speak to: both, or "you", the person or the helper. Kept on the device. */
export const RoleChoice = () => {
  const { view } = useStores();
  const role = useViewerRole();
  return (
    <select
      className="role-choice"
      aria-label={words.speaksTo.legend}
      title={words.speaksTo.legend}
      value={role}
      onChange={({ target }) => {
        const chosen = VIEWER_ROLES.find((one) => one === target.value);
        if (chosen !== undefined) view.getState().setViewerRole(chosen);
      }}
    >
      {VIEWER_ROLES.map((one) => <option key={one} value={one}>{words.speaksTo[one]}</option>)}
    </select>
  );
};
