// biome-ignore-all lint/style/noNonNullAssertion: indices run within typed arrays of known length
// Small symmetric systems, row by row in one typed array; only the lower half is read. They are written over
// their input, because a fit solves some ten of them for each series.

/** Replaces a positive definite matrix of `size` rows by its Cholesky factor L, A = LLᵀ. */
export function factorise(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j]!;
    }
  }
}

/** Replaces the right side by the solution of LLᵀx = b. */
export function solve(lower: Float64Array, right: Float64Array, size: number): void {
  solveLower(lower, right, size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * right[k]!;
    right[i] = sum / lower[i * size + i]!;
  }
}

/** Replaces the right side by the solution of Lx = b. */
export function solveLower(lower: Float64Array, right: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * right[k]!;
    right[i] = sum / lower[i * size + i]!;
  }
}
