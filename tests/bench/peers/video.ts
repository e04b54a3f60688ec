/** What most people would use: ten seconds of video. */
import './peer.ts';

/** The moment of the stretch that the video begins with, seconds. */
const FROM_SECONDS = 12;

const video = document.createElement('video');
Object.assign(video, { src: new URLSearchParams(location.search).get('src') ?? '', muted: true, preload: 'auto' });
window.peer = {
  // The first picture that is on the screen.
  ready: new Promise<void>((resolve) => video.requestVideoFrameCallback(() => resolve())),
  // The next frame after the wanted picture was decoded, which may be the one on the screen already.
  set: (timeSeconds) => new Promise<void>((resolve) => {
    video.addEventListener('seeked', () => requestAnimationFrame(() => resolve()), { once: true });
    video.currentTime = timeSeconds - FROM_SECONDS;
  }),
};
document.body.append(video);
