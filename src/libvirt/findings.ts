/** Reasons why a text is not a libvirt domain of QEMU; each follows `FILE is not a libvirt domain: `. */
import { entry } from '../language/entry.js';

export const LIBVIRT_ERRORS = {
	'domain-missing': entry({
		values: { element: 'name' },
		en: {
			message: ({ element }) => `it has no <domain>, but <${element}>; use the complete output of virsh dumpxml`,
			cause: 'The XML has no <domain>.',
			remedy: 'Use the complete output of virsh dumpxml.',
		},
		zh: {
			message: ({ element }) => `其中没有 <domain>，而是 <${element}>；使用 virsh dumpxml 的完整输出`,
			cause: 'XML 中没有 <domain>。',
			remedy: '使用 virsh dumpxml 的完整输出。',
		},
	}),
	'domain-type': entry({
		values: { type: 'name' },
		en: {
			message: ({ type }) => `its <domain> has the type "${type}", which QEMU does not run`,
			cause: 'The domain has a type that QEMU does not run.',
			remedy: 'Use a domain of type kvm or qemu.',
		},
		zh: {
			message: ({ type }) => `它的 <domain> 类型是“${type}”，不由 QEMU 运行`,
			cause: '域的类型不由 QEMU 运行。',
			remedy: '使用类型为 kvm 或 qemu 的域。',
		},
	}),
	'xml-malformed': entry({
		/** Of the parser; without it there is no element at all. */
		values: { what: 'said?' },
		en: {
			message: ({ what }) =>
				what === undefined ? 'it is not well-formed XML: it has no element' : `it is not well-formed XML: \`${what}\``,
			cause: 'The text is not well-formed XML.',
			remedy: 'Use the output of virsh dumpxml.',
		},
		zh: {
			message: ({ what }) =>
				what === undefined ? '它不是格式正确的 XML：其中没有元素' : `它不是格式正确的 XML：\`${what}\``,
			cause: '文本不是格式正确的 XML。',
			remedy: '使用 virsh dumpxml 的输出。',
		},
	}),
	'xml-too-deep': entry({
		en: {
			message: 'its elements are nested too deeply',
			cause: 'The elements are nested more deeply than in any domain.',
			remedy: 'Use the output of virsh dumpxml.',
		},
		zh: {
			message: '其中的元素嵌套太深',
			cause: '元素的嵌套比任何域都深。',
			remedy: '使用 virsh dumpxml 的输出。',
		},
	}),
	'xml-too-long': entry({
		values: { characters: 'number', limit: 'number' },
		en: {
			message: ({ characters, limit }) => `it has ${characters} characters, the limit is ${limit}`,
			cause: 'The text is longer than any domain.',
			remedy: 'Use the output of virsh dumpxml.',
		},
		zh: {
			message: ({ characters, limit }) => `它有 ${characters} 个字符，上限 ${limit}`,
			cause: '文本比任何域都长。',
			remedy: '使用 virsh dumpxml 的输出。',
		},
	}),
};
