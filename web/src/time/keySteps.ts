interface Steps<T> {
  /** What keys have led to, for as long as they are held down. */
  hold(to: T): void;
  letGo(): void;
  /** Whatever comes next is a step of its own. */
  leave(): void;
}

/**
 * A slider moved by keys: where a key is let go becomes an address. Keys pressed one after the other, with no other change of the view
 * between them, are one step for the way back.
 */
export function keySteps<T>(
  view: () => object,
  hold: (to: T) => void,
  choose: (to: T, goesOn: boolean) => void,
): Steps<T> {
  let held: { to: T } | null = null;
  let goesOn = false;
  let reached: object | null = null;
  const letGo = () => {
    if (!held) return;
    choose(held.to, goesOn);
    held = null;
    reached = view();
  };
  return {
    hold(to) {
      if (!held) goesOn = view() === reached;
      held = { to };
      hold(to);
    },
    letGo,
    leave() {
      letGo();
      reached = null;
    },
  };
}
