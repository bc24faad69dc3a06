/** What the operating system answered, in words that end a sentence like "… could not be written: ". */
export function systemErrorWords(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'it is not there any more';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'its folder is not there';
    case 'EACCES':
    case 'EPERM':
      return 'the system does not allow it';
    case 'EROFS':
      return 'the disk can only be read';
    case 'EBUSY':
      return 'another program has it open';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EFBIG':
      return 'the disk takes no file of this size';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** Whether an error is an answer of the system and not a bug. */
export function isSystemError(error: unknown): boolean {
  return codeOf(error) !== null;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
