/** The kernel's command line (Documentation/admin-guide/kernel-parameters.rst), and the files that it is made of. */
import { moduleName } from './modprobe.js';

export interface KernelParameter {
	/** With `_` for `-`, as the kernel compares them: `intel_iommu`, `vfio_pci.disable_vga`. */
	readonly name: string;
	readonly value?: string;
}

export function parseKernelCommandLine(text: string): KernelParameter[] {
	return (text.match(/(?:"[^"]*"|[^\s"])+/g) ?? []).map((word) => {
		const bare = word.replaceAll('"', '');
		const cut = bare.indexOf('=');
		return cut < 0 ? { name: moduleName(bare) } : { name: moduleName(bare.slice(0, cut)), value: bare.slice(cut + 1) };
	});
}

/** What /etc/default/grub adds, a shell script of which only plain assignments are read. */
export function grubCommandLine(text: string): { readonly text: string; readonly line: number } | undefined {
	const parts: { key: string; value: string; line: number }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const [, key, value = ''] =
			/^\s*(?:export\s+)?(GRUB_CMDLINE_LINUX(?:_DEFAULT)?)=("[^"]*"|'[^']*'|[^\s#]*)/.exec(line) ?? [];
		if (key !== undefined) parts.push({ key, value: value.replace(/^(["'])(.*)\1$/, '$2'), line: index + 1 });
	}
	if (parts.length === 0) return undefined;
	const last = (key: string) => parts.findLast((part) => part.key === key);
	const both = [last('GRUB_CMDLINE_LINUX'), last('GRUB_CMDLINE_LINUX_DEFAULT')].filter((part) => part !== undefined);
	return { text: both.map(({ value }) => value).join(' '), line: both.at(-1)?.line ?? 1 };
}

/** The last value of a parameter that sets one thing; `undefined` where it is not there. */
export function parameterValue(parameters: readonly KernelParameter[], name: string): string | undefined {
	const parameter = parameters.findLast((each) => each.name === moduleName(name));
	return parameter === undefined ? undefined : (parameter.value ?? '');
}

/** `[6, 8]` of the release that BOOT_IMAGE names (`/boot/vmlinuz-6.8.12-4-pve`), or of the release itself. */
export function kernelVersion(text: string): readonly [number, number] | undefined {
	const [, major, minor] = /(?:^|vmlinuz-)(\d+)\.(\d+)\./m.exec(text) ?? [];
	return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}
