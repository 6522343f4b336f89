/** What a file is, and what came of it, in some words. */
import { sayIn } from '../../../bytes/say-in.js';
import { kindOf } from '../../../graphics/kinds/kinds.js';
import { FILE_KINDS } from '../../../report/file-kind-names.js';
import type { InspectedFile } from '../../../report/named-file.js';
import type { FileUse } from '../../file-result.js';
import type { ShownFinding, Words } from '../../shown.js';
import { ENGINE_TEXTS } from '../texts.js';
import { inAll, joined, words } from '../words.js';

export function kindWords(use: FileUse, { kind, graphics, images }: InspectedFile): Words {
	if (use === 'proxmox' || use === 'libvirt' || use === 'log' || use === 'lspci') return words(ENGINE_TEXTS[use]);
	const own = graphics ?? images.find((image) => image.graphics !== undefined)?.graphics;
	if (own === undefined) return words(FILE_KINDS[kind]);
	const version = 'version' in own && typeof own.version === 'string' ? ` ${own.version}` : '';
	return inAll((language) => {
		const say = sayIn(language);
		const what = `${say(kindOf(own.kind).texts.label)}${version}`;
		return kind === 'option-rom' && own.kind.endsWith('-gop') ? say(ENGINE_TEXTS.asRom, { what }) : what;
	});
}

/** `1 error, 2 warnings`. */
export function countWords(findings: readonly Pick<ShownFinding, 'severity' | 'count'>[]): Words[] {
	const countOf = (wanted: ShownFinding['severity']) =>
		findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
	const [errors, warnings] = [countOf('error'), countOf('warning')];
	return [
		...(errors > 0 ? [words(ENGINE_TEXTS.errors, { count: errors })] : []),
		...(warnings > 0 ? [words(ENGINE_TEXTS.warnings, { count: warnings })] : []),
	];
}

export function gistWords(all: readonly Words[]): Words {
	return joined(all, words(ENGINE_TEXTS.separator));
}
