/** The project that an issue's address names, `group/project` of `https://git.example/group/project/-/issues/12`. */
export function projectIn(url: string): string {
  return (
    /^https?:\/\/[^/]+\/(.+?)\/(?:-\/)?(?:issues|work_items|pull|merge_requests)\/\d+/i.exec(url)?.[1] ?? ''
  );
}
