// The pictures of docs/images/. `file` is a file of `folder` (by default examples/); `steps` leaves the window as the
// picture shows it. Other options are those of `withEditor` in screenshot.mjs.

export const shots = [
  {
    name: 'outline',
    file: 'the-lighthouse-keepers.story',
    steps: async (_page, editor) => {
      await editor.showOutline();
      await editor.tidy();
    },
  },
];
