/** Changes of a libvirt domain as commands of virt-xml(1), 4.0 and newer (options: virtinst/cli.py). */
import { shellWord } from '../bytes/shell-word.js';

/** What stands for a domain that nobody has named. */
export const ANY_DOMAIN = 'DOMAIN';

/** `--edit 2`, and what of the domain. */
export type VirtXmlAction = readonly ['--edit' | '--add-device' | '--remove-device', ...string[]];

/** `options` are the words of one option, or values of an option that is there several times. */
export function virtXml(domain: string, action: VirtXmlAction, option: string, ...values: readonly string[]): string {
	const words = ['virt-xml', domain, ...action, ...values.flatMap((value) => [option, value])];
	return words.map(shellWord).join(' ');
}

/** The words that set attributes for which virt-xml has no name: `xpath0.set=./rom/@file,xpath0.value=/a.rom`. */
export function xpathWords(values: readonly (readonly [path: string, value: string])[]): string[] {
	return values.flatMap(([path, value], index) => [`xpath${index}.set=${path}`, `xpath${index}.value=${whole(value)}`]);
}

/** A comma would end it, and what follows be another word. */
function whole(value: string): string {
	return value.includes(',') && !value.includes('"') ? `"${value}"` : value;
}

/** What a domain is, in a file that only its owner may read, and back again. */
export function keepDomain(domain: string): { readonly keep: string; readonly back: string } {
	const file = shellWord(`${domain}-before.xml`);
	return {
		keep: `(umask 077; virsh dumpxml --inactive --security-info ${shellWord(domain)} > ${file})`,
		back: `virsh define ${file}`,
	};
}
