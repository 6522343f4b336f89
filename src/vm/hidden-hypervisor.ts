/** Whether the words of QEMU's `-cpu` hide from a VM that it is one (target/i386/cpu.c: `kvm`, `hypervisor`). */

/** `kvm=off`, `-hypervisor`; `undefined` where nothing is hidden. The last of each name counts. */
export function hidingFlag(cpu: string): string | undefined {
	return offFlag(cpu, 'kvm') ?? hypervisorFlag(cpu);
}

/** `-hypervisor`: what takes the bit from CPUID by which systems know that they are in a VM. */
export function hypervisorFlag(cpu: string): string | undefined {
	return offFlag(cpu, 'hypervisor');
}

function offFlag(cpu: string, name: string): string | undefined {
	const flags = cpu.split(',').slice(1);
	const last = flags.findLast((flag) => flag.replace(/^[+-]|=.*$/g, '') === name);
	return last !== undefined && (last.startsWith('-') || /=(?:off|no|false|n)$/i.test(last)) ? last : undefined;
}

/** The value of the last `-cpu` among QEMU's words, which takes the place of all before. */
export function lastCpu(words: readonly string[]): string | undefined {
	const at = words.findLastIndex((word) => /^--?cpu$/.test(word));
	return at < 0 ? undefined : words[at + 1];
}

/** `host` of `host,-hypervisor,kvm=off`: without what hides. */
export function withoutHiding(cpu: string): string {
	const [model = '', ...flags] = cpu.split(',');
	const kept = flags.filter((flag) => !/^[+-]?(?:kvm|hypervisor)(?:=.*)?$/.test(flag));
	return [model, ...kept].join(',');
}
