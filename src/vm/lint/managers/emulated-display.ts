/** What display of QEMU's own a machine has, in parentheses behind its name. */
import type { Manager } from '../../managers.js';

export interface EmulatedDisplay {
	readonly manager: Manager;
	/** Its model, where the configuration names one. */
	readonly model?: string | undefined;
	/** libvirt adds it to a machine with <graphics> and no <video>. */
	readonly implied: boolean;
}

export function emulatedDisplay({ manager, model, implied }: EmulatedDisplay): string {
	if (implied) return 'libvirt adds one to `<graphics>`';
	if (manager === 'proxmox') return model === undefined ? '`vga: std`, the default' : `\`vga: ${model}\``;
	return model === undefined ? 'default model' : `model ${model}`;
}

export function emulatedDisplayZh({ manager, model, implied }: EmulatedDisplay): string {
	if (implied) return 'libvirt 会为 `<graphics>` 添加一个';
	if (manager === 'proxmox') return model === undefined ? '默认的 `vga: std`' : `\`vga: ${model}\``;
	return model === undefined ? '默认型号' : `型号 ${model}`;
}
