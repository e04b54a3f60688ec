/** Numbers with a decimal comma, as Spanish, German and French write them: at most so many decimals. */
export const shortNumber = (value: number, decimals = 1): string => String(Number(value.toFixed(decimals))).replace('.', ',');

/** With exactly so many decimals: "17,0". */
export const fixedNumber = (value: number, decimals = 1): string => value.toFixed(decimals).replace('.', ',');
