import { words, type SafetyGroup } from '../../words/words.ts';
import { StopIcon } from '../icons.tsx';
import { later } from '../later.tsx';
import { useSlice, useStores } from '../stores.ts';
import { AboutStretch } from './about-stretch.tsx';

interface GroupProps {
  readonly group: SafetyGroup;
  readonly kind: 'stop' | 'never' | 'emergency' | 'more';
}

const Group = ({ group: { title, lead, points, after }, kind }: GroupProps) => (
  <section className="safety-group" data-kind={kind}>
    <h3>
      {kind === 'stop' && <StopIcon />}
      {title}
    </h3>
    {lead !== undefined && <p>{lead}</p>}
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
    {after !== undefined && <p>{after}</p>}
  </section>
);

/** Its place is kept, so that nothing below it moves when it comes. */
const Check = later(() => import('../check/check.tsx'), ['check'], <div className="check-place" />);

const Learn = later(() => import('../learn/learn.tsx'), ['learn']);

/** The way to more about the pop, where it is told in short. */
const LearnMore = () => {
  const { view } = useStores();
  const isOpen = useSlice(view, (s) => s.learnOpen);
  return (
    <>
      <button type="button" className="button learn-more" aria-haspopup="dialog" onClick={() => view.getState().setLearnOpen(true)}>{words.learnMore}</button>
      {isOpen && <Learn />}
    </>
  );
};

/** Who must not, when to stop, when to get help: beside the picture, always open. */
export const SafetyPanel = () => {
  const { safety } = words;
  // The picture comes first, or the word that there will be none.
  const isSettled = useSlice(useStores().stage, (s) => s.sceneStatus !== 'loading');
  return (
    <section className="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{safety.title}</h2>
      <p className="learning-only">
        <strong>{safety.learningOnly}.</strong> {safety.notAdvice}
      </p>
      {isSettled ? <Check /> : <div className="check-place" />}
      <Group group={safety.neverIf} kind="never" />
      <Group group={safety.stopNow} kind="stop" />
      <AboutStretch />
      <Group group={safety.emergency} kind="emergency" />
      <Group group={safety.howToHelp} kind="more" />
      <Group group={safety.askFirst} kind="more" />
      <Group group={safety.seeSpecialist} kind="more" />
      <Group group={safety.sound} kind="more" />
      <LearnMore />
    </section>
  );
};
