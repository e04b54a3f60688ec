/**
 * Solves A x = b for a symmetric positive definite A (row-major, n by n) by Cholesky. Overwrites both: `matrix` with
 * its factor, `vector` with x. Returns false, and leaves them half done, when A is not positive definite.
 */
export const solveLinear = (matrix: Float64Array, vector: Float64Array): boolean => {
  const n = vector.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k += 1) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      if (i !== j) matrix[i * n + j] = sum / matrix[j * n + j]!;
      else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum);
      else return false;
    }
  }
  for (let i = 0; i < n; i += 1) {
    let sum = vector[i]!;
    for (let k = 0; k < i; k += 1) sum -= matrix[i * n + k]! * vector[k]!;
    vector[i] = sum / matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = vector[i]!;
    for (let k = i + 1; k < n; k += 1) sum -= matrix[k * n + i]! * vector[k]!;
    vector[i] = sum / matrix[i * n + i]!;
  }
  return true;
};
