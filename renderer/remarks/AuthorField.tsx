import { useStore } from '../store/store.ts';
import { TextField } from '../ui/TextField.tsx';

/** Whose name stands under what is said: asked once, and the same from then on. */
export function AuthorField() {
  const author = useStore((state) => state.settings.author);
  const changeSettings = useStore((state) => state.changeSettings);
  return (
    <TextField
      label="Your name"
      value={author ?? ''}
      placeholder="As the author of the deck knows you"
      onCommit={(name) => {
        changeSettings({ author: name === '' ? null : name });
      }}
    />
  );
}
