/** All messages that are known, by area; a file each. */
import { GUEST_MESSAGES } from './guest-messages.js';
import { HOST_MESSAGES } from './host-messages.js';
import { IGD_HELPER_MESSAGES } from './igd-helper-messages.js';
import type { Message } from './message.js';
import { QEMU_MESSAGES } from './qemu-messages.js';

const AREAS = { ...IGD_HELPER_MESSAGES, ...QEMU_MESSAGES, ...HOST_MESSAGES, ...GUEST_MESSAGES };

export type MessageId = keyof typeof AREAS;

export const MESSAGES: Readonly<Record<MessageId, Message>> = AREAS;
