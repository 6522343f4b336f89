/** Errors about options from which `romtool plan` cannot make a plan. */
import { entry } from '../../../language/entry.js';

export const PLAN_ERRORS = {
	'not-an-address': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `"${value}" is not a PCI address: write it like lspci -D, for example 0000:05:00.0`,
			cause: 'The text is not a PCI address.',
			remedy: 'Write it like lspci -D, for example 0000:05:00.0.',
		},
		zh: {
			message: ({ value }) => `“${value}”不是 PCI 地址：按 lspci -D 的写法，例如 0000:05:00.0`,
			cause: '该文本不是 PCI 地址。',
			remedy: '按 lspci -D 的写法，例如 0000:05:00.0。',
		},
	}),
	'not-a-version': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `"${value}" is not a QEMU release: write it like kvm --version, for example 10.1.2`,
			cause: 'The text is not a QEMU release.',
			remedy: 'Write it like kvm --version, for example 10.1.2.',
		},
		zh: {
			message: ({ value }) => `“${value}”不是 QEMU 的版本：按 kvm --version 的写法，例如 10.1.2`,
			cause: '该文本不是 QEMU 的版本。',
			remedy: '按 kvm --version 的写法，例如 10.1.2。',
		},
	}),
};
