export function FoundingPaper() {
  return null;
}
