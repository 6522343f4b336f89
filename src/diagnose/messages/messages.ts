/** All messages that are known, by area; a file each. */
import { EDK2_MESSAGES } from './edk2-messages.js';
import { FW_CFG_MESSAGES } from './fw-cfg-messages.js';
import { GOP_MESSAGES } from './gop-messages.js';
import { GUEST_MESSAGES } from './guest-messages.js';
import { HOST_GPU_MESSAGES } from './host-gpu-messages.js';
import { HOST_IOMMU_MESSAGES } from './host-iommu-messages.js';
import { HOST_MESSAGES } from './host-messages.js';
import { HOST_ROM_MESSAGES } from './host-rom-messages.js';
import { IGD_HELPER_MESSAGES } from './igd-helper-messages.js';
import { LIBVIRT_MESSAGES } from './libvirt-messages.js';
import type { Message, Messages } from './message.js';
import { PROXMOX_MESSAGES } from './proxmox-messages.js';
import { PROXMOX_TASK_MESSAGES } from './proxmox-task-messages.js';
import { QEMU_IGD_MESSAGES } from './qemu-igd-messages.js';
import { QEMU_LEGACY_MESSAGES } from './qemu-legacy-messages.js';
import { QEMU_MESSAGES } from './qemu-messages.js';
import { QEMU_OPTION_MESSAGES } from './qemu-option-messages.js';
import { QEMU_RESET_MESSAGES } from './qemu-reset-messages.js';
import { QEMU_ROM_MESSAGES } from './qemu-rom-messages.js';
import { ROMTOOL_IGD_MESSAGES } from './romtool-igd-messages.js';
import { SETUP_MESSAGES } from './setup-messages.js';
import { WINDOWS_MESSAGES } from './windows-messages.js';

const FIRMWARE = {
	...ROMTOOL_IGD_MESSAGES,
	...IGD_HELPER_MESSAGES,
	...FW_CFG_MESSAGES,
	...GOP_MESSAGES,
	...EDK2_MESSAGES,
};
const START = {
	...QEMU_OPTION_MESSAGES,
	...QEMU_ROM_MESSAGES,
	...QEMU_IGD_MESSAGES,
	...QEMU_LEGACY_MESSAGES,
	...QEMU_MESSAGES,
	...QEMU_RESET_MESSAGES,
	...PROXMOX_MESSAGES,
	...PROXMOX_TASK_MESSAGES,
	...LIBVIRT_MESSAGES,
};
const HOST = {
	...HOST_GPU_MESSAGES,
	...HOST_IOMMU_MESSAGES,
	...HOST_ROM_MESSAGES,
	...HOST_MESSAGES,
};
const GUEST = { ...GUEST_MESSAGES, ...WINDOWS_MESSAGES };

const AREAS = { ...FIRMWARE, ...START, ...HOST, ...GUEST, ...SETUP_MESSAGES };

export type MessageId = keyof typeof AREAS;

export const MESSAGES: Readonly<Record<MessageId, Message>> = AREAS;

/** Whose log it is in: OVMF's debug port, QEMU and what starts it, the kernel of the host, the system of the guest. */
export const LOG_KINDS = ['firmware', 'start', 'host', 'guest'] as const;

export type LogKind = (typeof LOG_KINDS)[number];

const OF_KIND: Readonly<Record<LogKind, Messages>> = { firmware: FIRMWARE, start: START, host: HOST, guest: GUEST };

/** Whether there is a log of that kind, by what it says. */
export function hasLogOf(kind: LogKind, has: (id: MessageId) => boolean): boolean {
	return (Object.keys(OF_KIND[kind]) as MessageId[]).some(has);
}
