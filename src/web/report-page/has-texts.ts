/** Of which files a report has lines. */
import type { FileEntry, FileUse } from '../file-result.js';

const TEXTS: ReadonlySet<FileUse> = new Set<FileUse>(['proxmox', 'libvirt', 'log']);

/** Whether lines of one of them stand in it: those that findings are about. */
export function hasTexts(files: readonly Pick<FileEntry, 'use'>[]): boolean {
	return files.some(({ use = 'other' }) => TEXTS.has(use));
}
