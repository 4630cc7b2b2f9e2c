// The notices that the licences of bundled packages ask for, read from what the bundles really hold.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of THIRD_PARTY_NOTICES.txt for the bundles that `out/meta` describes. */
export function thirdPartyNotices(root) {
  const folders = new Set();
  for (const name of readdirSync(join(root, 'out/meta'))) {
    const { inputs } = JSON.parse(readFileSync(join(root, 'out/meta', name), 'utf8'));
    for (const path of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  const notices = [...folders].sort().map((folder) => noticeOf(root, folder));
  return `Scene Markup is made with the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(root, folder, file)))
    throw new Error(`${folder} comes without its licence.`);
  const text = readFileSync(join(root, folder, file), 'utf8').trim();
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${text}\n`;
}
