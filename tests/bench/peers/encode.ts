/** Makes a video of pictures, one after another, in the browser's own encoder: H.264 in MP4, or VP9 in WebM where that is not there. */
import { BufferTarget, canEncodeVideo, CanvasSource, Mp4OutputFormat, Output, WebMOutputFormat } from 'mediabunny';

/** Bits a second: what makes 10 s weigh a little more than half a megabyte, as such clips do. */
const BITS_PER_SECOND = 500_000;

declare global {
  interface Window {
    /** Takes the address of a picture. */
    addPicture?: (url: string) => Promise<void>;
    /** Ends the video: the file's bytes (base64) and its name's ending. */
    finishVideo?: () => Promise<{ base64: string; ending: string }>;
  }
}

const asked = (name: string): number => Number(new URLSearchParams(location.search).get(name));
const [width, height, rate] = [asked('width'), asked('height'), asked('rate')];
const canvas = document.createElement('canvas');
Object.assign(canvas, { width, height });
const pen = canvas.getContext('2d');

const begin = async () => {
  const isAvc = await canEncodeVideo('avc', { width, height, bitrate: BITS_PER_SECOND });
  const target = new BufferTarget();
  const output = new Output({ format: isAvc ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec: isAvc ? 'avc' : 'vp9', bitrate: BITS_PER_SECOND });
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  return { target, output, source, ending: isAvc ? 'mp4' : 'webm' };
};
const begun = begin();
let count = 0;
window.addPicture = async (url) => {
  const { source } = await begun;
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  pen?.drawImage(picture, 0, 0);
  await source.add(count / rate, 1 / rate);
  count += 1;
};
window.finishVideo = async () => {
  const { output, target, ending } = await begun;
  await output.finalize();
  const bytes = new Uint8Array(target.buffer ?? new ArrayBuffer(0));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { base64: btoa(binary), ending };
};
