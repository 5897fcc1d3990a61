/** A max-heap that grows to the left: its top is at `root`, element `i` at `root - i`. */

/** Puts a value at the free place `at` of the heap and lets it rise. */
export function climb(heap: Int32Array, root: number, free: number, value: number): void {
  let at = free;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const key = heap[root - parent]!;
    if (key >= value) break;
    heap[root - at] = key;
    at = parent;
  }
  heap[root - at] = value;
}

/** Replaces the top of a heap of `size` by a lower value and lets it sink. */
export function sink(heap: Int32Array, root: number, size: number, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && heap[root - child - 1]! > heap[root - child]!) child++;
    const key = heap[root - child]!;
    if (key <= value) break;
    heap[root - at] = key;
    at = child;
  }
  heap[root - at] = value;
}
