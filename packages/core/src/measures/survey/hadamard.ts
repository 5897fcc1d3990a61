/**
 * Signs (+1 or -1) of a Hadamard matrix of order prime + 1, by Paley's construction for a prime that is 3 modulo 4: any
 * two rows, and any two columns, differ in exactly half of their places. The first row and column are all +1.
 * @throws RangeError for another number
 */
export function hadamard(order: number): Int8Array[] {
  const prime = order - 1;
  if (prime % 4 !== 3 || !isPrime(prime)) throw new RangeError(`no Paley matrix of order ${order}`);
  const square = new Uint8Array(prime);
  for (let number = 1; number < prime; number++) square[(number * number) % prime] = 1;
  return Array.from({ length: order }, (_, row) =>
    Int8Array.from({ length: order }, (_, column) => {
      if (row === 0 || column === 0) return 1;
      const distance = (((column - row) % prime) + prime) % prime;
      return distance === 0 || square[distance] === 0 ? -1 : 1;
    }),
  );
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return number > 1;
}
