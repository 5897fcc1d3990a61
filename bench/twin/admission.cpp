// The twin of core/admission/singleLotterySolver.ts: the same algorithm in C++17, to see what the machine can do.
// Reads an instance (bench/admission/twin.ts writes it), places it a number of times, and prints one JSON line; the
// choices of the last run are written to the second file as 32-bit numbers.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

struct Instance {
  int32_t applicants, programmes, cells;
  std::vector<int32_t> offset, programme, priorityClass, number, capacity;
};

static std::vector<int32_t> readColumn(FILE *file, size_t size) {
  std::vector<int32_t> column(size);
  if (std::fread(column.data(), 4, size, file) != size) std::exit(2);
  return column;
}

static Instance readInstance(const char *path) {
  FILE *file = std::fopen(path, "rb");
  if (!file) std::exit(2);
  Instance in;
  const auto head = readColumn(file, 3);
  in.applicants = head[0], in.programmes = head[1], in.cells = head[2];
  in.offset = readColumn(file, in.applicants + 1);
  in.programme = readColumn(file, in.cells);
  in.priorityClass = readColumn(file, in.cells);
  in.number = readColumn(file, in.applicants);
  in.capacity = readColumn(file, in.programmes);
  std::fclose(file);
  return in;
}

static int bitsFor(int64_t values) {
  int bits = 0;
  while ((int64_t{1} << bits) < values) bits++;
  return bits;
}

// Applicants, lowest number first: three passes of 11 bits, or one scatter when the numbers are 1..n.
static std::vector<int32_t> orderByNumber(const std::vector<int32_t> &number) {
  const size_t size = number.size();
  std::vector<int32_t> order(size, -1);
  bool isRow = true;
  for (size_t a = 0; a < size && isRow; a++) {
    const uint32_t place = uint32_t(number[a]) - 1;
    isRow = place < size && order[place] < 0;
    if (isRow) order[place] = int32_t(a);
  }
  if (isRow) return order;
  std::vector<int32_t> spare(size);
  for (size_t a = 0; a < size; a++) order[a] = int32_t(a);
  for (int shift = 0; shift < 32; shift += 11) {
    std::vector<uint32_t> count(2049);
    for (int32_t a : order) count[((uint32_t(number[a]) >> shift) & 2047) + 1]++;
    for (int bucket = 0; bucket < 2048; bucket++) count[bucket + 1] += count[bucket];
    for (int32_t a : order) spare[count[(uint32_t(number[a]) >> shift) & 2047]++] = a;
    order.swap(spare);
  }
  return order;
}

// A max-heap that grows to the left: element i at root[-i].
static void climb(int32_t *root, int32_t at, int32_t value) {
  while (at > 0) {
    const int32_t parent = (at - 1) >> 1;
    if (root[-parent] >= value) break;
    root[-at] = root[-parent];
    at = parent;
  }
  root[-at] = value;
}

static void sink(int32_t *root, int32_t size, int32_t value) {
  int32_t at = 0;
  for (;;) {
    int32_t child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && root[-child - 1] > root[-child]) child++;
    if (root[-child] <= value) break;
    root[-at] = root[-child];
    at = child;
  }
  root[-at] = value;
}

struct Programme {
  int32_t rowEnd, heapEnd, from, to, last, unused[3];
};

template <typename Cell>
static void place(const Instance &in, const std::vector<int32_t> &dense, int classBits, int placeBits,
                  std::vector<int32_t> &choice) {
  const int32_t applicants = in.applicants, none = in.programmes;
  std::vector<Cell> cells(size_t(in.cells) + applicants);
  for (int32_t a = 0, to = 0; a < applicants; a++) {
    for (int32_t c = in.offset[a]; c < in.offset[a + 1]; c++)
      cells[to++] = Cell(in.programme[c] << classBits | dense[in.priorityClass[c]]);
    cells[to++] = Cell(none << classBits);
  }
  int64_t places = 0;
  for (int32_t p = 0; p < none; p++) places += in.capacity[p];
  std::vector<int32_t> listed(places > in.cells ? none : 0);
  if (!listed.empty())
    for (int32_t p : in.programme) listed[p]++;
  const std::vector<int32_t> byNumber = orderByNumber(in.number);
  std::vector<Programme> programmes(none + 1);
  std::vector<int32_t> cutoff(none + 1, INT32_MAX);
  int32_t seats = 0;
  for (int32_t p = 0; p < none; p++) {
    const int32_t room = listed.empty() ? in.capacity[p] : std::min(in.capacity[p], listed[p]);
    programmes[p] = {seats, seats + room, seats, seats + room, -1, {}};
    seats += room;
    if (room == 0) cutoff[p] = -1;
  }
  std::vector<int32_t> held(seats), begins(applicants), next(applicants);
  for (int32_t at = 0; at < applicants; at++)
    next[at] = begins[at] = in.offset[byNumber[at]] + byNumber[at];
  const int32_t classMask = (1 << classBits) - 1, placeMask = int32_t((1u << placeBits) - 1);
  const int32_t block = 64;
  int32_t batch[block], outs[2 * block], out = 0, first = 0;
  while (first < applicants || out > 0) {
    int32_t size = 0;
    while (out > 0 && size < block) batch[size++] = outs[--out];
    while (size < block && first < applicants) batch[size++] = first++;
    for (int32_t i = 0; i < size; i++) __builtin_prefetch(&cells[next[batch[i]]]);
    for (int32_t i = 0; i < size; i++) {
      const int32_t place = batch[i];
      int32_t at = next[place];
      for (;;) {
        const int32_t cell = cells[at++], p = cell >> classBits, key = (cell & classMask) << placeBits | place;
        if (key >= cutoff[p]) continue;
        if (p == none) {
          at = 0;
          break;
        }
        Programme &own = programmes[p];
        int32_t *heap = held.data() + own.to - 1;
        int32_t last = own.last;
        if (own.rowEnd == own.heapEnd) {
          const int32_t top = own.heapEnd < own.to ? *heap : -1;
          outs[out++] = std::max(last, top) & placeMask;
          if (last < top) {
            sink(heap, own.to - own.heapEnd, key);
            cutoff[p] = std::max(last, *heap);
            break;
          }
          own.rowEnd--;
          last = own.rowEnd > own.from ? held[own.rowEnd - 1] : -1;
        }
        if (key > last) {
          held[own.rowEnd++] = key;
          last = key;
        } else {
          own.heapEnd--;
          climb(heap, own.to - 1 - own.heapEnd, key);
        }
        own.last = last;
        if (own.rowEnd == own.heapEnd) cutoff[p] = own.heapEnd < own.to ? std::max(last, *heap) : last;
        break;
      }
      next[place] = at;
    }
  }
  for (int32_t place = 0; place < applicants; place++)
    choice[byNumber[place]] = next[place] == 0 ? -1 : next[place] - 1 - begins[place];
}

static void solve(const Instance &in, std::vector<int32_t> &choice) {
  int32_t all = 0;
  uint32_t low = 0;
  for (int32_t value : in.priorityClass) {
    all |= value;
    low |= 1u << (value & 31);
  }
  std::vector<int32_t> dense(all + 1);
  if (all < 32) for (int32_t value = 0; value <= all; value++) dense[value] = (low >> value) & 1;
  else for (int32_t value : in.priorityClass) dense[value] = 1;
  int32_t classes = 0;
  for (int32_t value = 0; value <= all; value++)
    if (dense[value]) dense[value] = classes++;
  const int classBits = bitsFor(classes), placeBits = bitsFor(in.applicants);
  if (classBits + bitsFor(in.programmes + 1) <= 16) place<uint16_t>(in, dense, classBits, placeBits, choice);
  else place<uint32_t>(in, dense, classBits, placeBits, choice);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  const Instance in = readInstance(argv[1]);
  const int runs = std::atoi(argv[3]);
  std::vector<int32_t> choice(in.applicants);
  std::vector<double> times;
  for (int run = 0; run < runs; run++) {
    const auto start = std::chrono::steady_clock::now();
    solve(in, choice);
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(times.begin(), times.end());
  FILE *out = std::fopen(argv[2], "wb");
  if (!out || std::fwrite(choice.data(), 4, choice.size(), out) != choice.size()) return 2;
  std::fclose(out);
  std::printf("{\"median_ms\": %.3f, \"best_ms\": %.3f}\n", times[runs / 2], times[0]);
}
