import { words } from '../../words/words.ts';
import { LoopIcon, PingPongIcon } from '../icons.tsx';
import { useSlice, useStores } from '../stores.ts';

/** Plays a part again and again, and back and forth. The part has handles on the bar. */
export const LoopTools = () => {
  const { playback } = useStores();
  const isLooping = useSlice(playback, (s) => s.loop !== null);
  const pingPong = useSlice(playback, (s) => s.pingPong);
  const { loopPhase, clearLoop, togglePingPong } = playback.getState();
  const { loop, pingPong: turn } = words.timeline;
  return (
    <div className="loop-tools">
      <button type="button" className="icon-button" aria-pressed={isLooping} aria-label={loop} title={loop} onClick={isLooping ? clearLoop : loopPhase}><LoopIcon /></button>
      <button type="button" className="icon-button" aria-pressed={pingPong} aria-label={turn} title={turn} onClick={togglePingPong}><PingPongIcon /></button>
    </div>
  );
};
