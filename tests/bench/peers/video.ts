/** What most people would use: ten seconds of video. */
import './peer.ts';

/** The moment of the stretch that the video begins with, seconds. */
const FROM_SECONDS = 12;

const video = document.createElement('video');
Object.assign(video, { src: new URLSearchParams(location.search).get('src') ?? '', muted: true, preload: 'auto' });
const canvas = document.createElement('canvas');
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Draws the whole picture and reads of it, as of the others: only then it is truly there. */
const read = (): void => {
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  pen?.drawImage(video, 0, 0);
  pen?.getImageData(0, 0, 1, 1);
};

window.peer = {
  // The first picture that is on the screen.
  ready: new Promise<void>((resolve) => video.requestVideoFrameCallback(() => resolve())),
  // The wanted picture is decoded, drawn and read.
  set: async (timeSeconds) => {
    await new Promise((resolve) => {
      video.addEventListener('seeked', resolve, { once: true });
      video.currentTime = timeSeconds - FROM_SECONDS;
    });
    read();
  },
};
document.body.append(video);
