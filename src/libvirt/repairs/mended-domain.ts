/** A libvirt domain with all fixes that are sure, and virt-xml's commands for them. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { ReportedConfigFinding } from '../../vm/lint/config-finding.js';
import { type LintText, mend } from '../../vm/mend.js';
import { QEMU_NAMESPACE } from '../qemu-namespace.js';
import { childOf, readXml } from '../read-xml.js';
import { ANY_DOMAIN, keepDomain, virtXml } from '../virt-xml.js';
import { type DomainEdit, editedDomain, virtXmlWord } from './domain-edit.js';
import { findingEdits } from './finding-edits.js';

export interface MendedDomain {
	/** As it is called, or what stands for that. */
	readonly name: string;
	readonly text: string;
	/** One after the other. */
	readonly run: readonly string[];
	readonly undo: readonly string[];
	/** What is still found in it. */
	readonly left: readonly ReportedConfigFinding[];
}

/** With them libvirt takes no domain, and virt-xml knows none. */
const REFUSED: ReadonlySet<string> = new Set([
	...['address-invalid', 'guest-address-twice', 'override-invalid', 'rom-invalid', 'video-none-beside'],
]);

/** Nobody writes QEMU's elements so, but the paths of their places are with the usual prefix. */
const OTHER_PREFIX = new RegExp(`xmlns:(?!qemu\\s*=)[\\w.-]+\\s*=\\s*["']${QEMU_NAMESPACE}`);

/** `undefined` where nothing is to be mended, or nothing can be for sure. @throws FormatError for what is no XML */
export function mendedDomain(
	text: string,
	findings: readonly ReportedConfigFinding[],
	lint: LintText,
): MendedDomain | undefined {
	const { root } = readXml(text);
	if (root.name !== 'domain' || OTHER_PREFIX.test(text) || findings.some(({ code }) => REFUSED.has(code)))
		return undefined;
	const all = mend(text, findings, lint, (now) => {
		const domain = readXml(now).root;
		return (finding) => {
			const edits = findingEdits(domain, finding);
			return edits && { text: editedDomain(now, edits), edits };
		};
	});
	if (all === undefined) return undefined;
	const name = nameIn(root);
	const { keep, back } = keepDomain(name);
	const commands = all.fixes.map(({ edits }) => command(name, edits));
	return { name, text: all.text, run: [keep, ...commands], undo: [back], left: all.left };
}

/** What would be an option or a path in a command is no name that libvirt gives a domain. */
function nameIn(root: XmlElement): string {
	const name = childOf(root, 'name')?.text.trim() ?? '';
	return /^[^-/\p{Cc}][^/\p{Cc}]*$/u.test(name) ? name : ANY_DOMAIN;
}

function command(name: string, edits: readonly DomainEdit[]): string {
	return virtXml(name, ['--edit'], '--xml', ...edits.map(virtXmlWord));
}
