/** What a release is called on every page: its version, where it has one, before its name: `4.2 Seat lists by room`. */
export function releaseName({
  release,
  version,
}: {
  readonly release: string;
  readonly version?: string | undefined;
}): string {
  return version ? `${version} ${release}` : release;
}
