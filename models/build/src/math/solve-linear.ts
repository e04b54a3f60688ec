/** Solves a small linear system (rows of `matrix` times the answer = `right`) by Gauss-Jordan with pivoting; both are overwritten. */
export const solveLinear = (matrix: number[][], right: number[]): number[] => {
  const count = right.length;
  for (let i = 0; i < count; i++) {
    let pivot = i;
    for (let row = i + 1; row < count; row++) if (Math.abs(matrix[row][i]) > Math.abs(matrix[pivot][i])) pivot = row;
    [matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]];
    [right[i], right[pivot]] = [right[pivot], right[i]];
    for (let row = 0; row < count; row++) {
      if (row === i) continue;
      const share = matrix[row][i] / matrix[i][i];
      for (let k = i; k < count; k++) matrix[row][k] -= share * matrix[i][k];
      right[row] -= share * right[i];
    }
  }
  return right.map((value, i) => value / matrix[i][i]);
};
