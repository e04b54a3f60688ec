/**
 * A part of the script that is not of the first picture and is no piece of the page: returns how to ask for it. It is fetched once,
 * and handed to `use` when it is here. Where it did not come, the next asking tries again (some browsers
 * remember a failure until the page is loaded anew); all else works meanwhile.
 */
export const onDemand = <Part>(load: () => Promise<Part>, use: (part: Part) => void): (() => void) => {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    load().then(use, () => {
      isAsked = false;
    });
  };
};
