/** Written in front of sw.js by kindward_site/publish/offline.py; paths are relative to the site's root. */
declare const OFFLINE: {
  /** What is always kept, with its integrity where the name does not tell: pages, and the files that they need. */
  pages: Record<string, string>;
  files: Record<string, string>;
  /** A pattern of the paths whose name carries a hash of the content. */
  hashed: string;
  /** The page that is shown where the one asked for cannot be. */
  page: string;
  /** The engine's files of this release. */
  engine: string[];
  /** The names at the site's root. */
  top: string[];
};
