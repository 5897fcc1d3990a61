/**
 * Places for labels beside the points they belong to, in pixels from the top: as near as they can be to where they would
 * stand alone, at least `gap` apart, and between 0 and `height`. The order of the points is kept.
 */
export function spreadLabels(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const blocks: { members: number[]; centre: number }[] = [];
  for (const index of order) {
    blocks.push({ members: [index], centre: inside(wanted[index]!, 1, gap, height) });
    while (blocks.length > 1 && overlap(blocks.at(-2)!, blocks.at(-1)!, gap)) {
      const last = blocks.pop()!;
      const before = blocks.pop()!;
      const members = [...before.members, ...last.members];
      const mean = members.reduce((sum, member) => sum + wanted[member]!, 0) / members.length;
      blocks.push({ members, centre: inside(mean, members.length, gap, height) });
    }
  }
  const places = Array.from<number>({ length: wanted.length });
  for (const { members, centre } of blocks)
    members.forEach((member, at) => {
      places[member] = centre + (at - (members.length - 1) / 2) * gap;
    });
  return places;
}

interface Block {
  readonly members: readonly number[];
  readonly centre: number;
}

function overlap(above: Block, below: Block, gap: number): boolean {
  const room = ((above.members.length + below.members.length) / 2) * gap;
  return below.centre - above.centre < room - 1e-9;
}

function inside(centre: number, members: number, gap: number, height: number): number {
  const half = ((members - 1) * gap) / 2;
  return Math.max(half, Math.min(height - half, centre));
}
