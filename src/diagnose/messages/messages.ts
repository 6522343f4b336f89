/** All messages that are known, by area; a file each. */
import { GUEST_MESSAGES } from './guest-messages.js';
import { HOST_MESSAGES } from './host-messages.js';
import { IGD_HELPER_MESSAGES } from './igd-helper-messages.js';
import type { Message, Messages } from './message.js';
import { QEMU_MESSAGES } from './qemu-messages.js';
import { SETUP_MESSAGES } from './setup-messages.js';

const AREAS = {
	...IGD_HELPER_MESSAGES,
	...QEMU_MESSAGES,
	...HOST_MESSAGES,
	...GUEST_MESSAGES,
	...SETUP_MESSAGES,
};

export type MessageId = keyof typeof AREAS;

export const MESSAGES: Readonly<Record<MessageId, Message>> = AREAS;

/** Whose log it is in: OVMF's debug port, QEMU and what starts it, the kernel of the host, the system of the guest. */
export const LOG_KINDS = ['firmware', 'start', 'host', 'guest'] as const;

export type LogKind = (typeof LOG_KINDS)[number];

const OF_KIND: Readonly<Record<LogKind, readonly Messages[]>> = {
	firmware: [IGD_HELPER_MESSAGES],
	start: [QEMU_MESSAGES],
	host: [HOST_MESSAGES],
	guest: [GUEST_MESSAGES],
};

/** Whether there is a log of that kind, by what it says. */
export function hasLogOf(kind: LogKind, has: (id: MessageId) => boolean): boolean {
	return OF_KIND[kind].some((messages) => (Object.keys(messages) as MessageId[]).some(has));
}
