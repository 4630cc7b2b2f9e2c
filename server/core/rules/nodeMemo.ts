import type { SceneNode } from '../syntax/nodes';

/** What was read of each scene, kept by its node for as long as all that it was read with stays the same. */
export class NodeMemo<Result> {
  private readonly kept = new WeakMap<SceneNode, { readonly with: readonly unknown[]; readonly result: Result }>();

  /** What is kept of `node` if it was read with the same values; else what `read` gives. */
  of(node: SceneNode, values: readonly unknown[], read: () => Result): Result {
    const known = this.kept.get(node);
    if (known !== undefined && isSameList(known.with, values)) return known.result;
    const result = read();
    this.kept.set(node, { with: values, result });
    return result;
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
