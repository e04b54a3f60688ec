/** Labels for the back row of a class are so much larger, where the picture has the room. */
const LARGE = 1.55;
/**
 * A picture this wide and high has room for two labels of their own size beside the figures, CSS pixels: at less than 1.55 times as much, two large
 * ones lay on each other or on a hand (in 54 of 80 pictures of all stretches and views at 600 × 300).
 */
const ROOM_WIDTH = 680;
const ROOM_HEIGHT = 330;

/** How large labels are in a picture of that many CSS pixels: 1 is their own size. Large ones shrink to what the picture has room for. */
export const labelScale = (isLarge: boolean, width: number, height: number): number =>
  isLarge ? Math.min(Math.max(Math.min(width / ROOM_WIDTH, height / ROOM_HEIGHT), 1), LARGE) : 1;
