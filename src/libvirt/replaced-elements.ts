/** What of a libvirt domain the commands of a plan put something else in place of, as it is there. */
import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf } from './read-xml.js';
import { ALIAS } from './recipe-domain.js';
import { writeAttribute } from './xml.js';

/** By the options of virt-xml that the commands have. */
export function replacedElements(domain: XmlElement, commands: readonly string[]): string[] {
	const has = (option: string) => commands.some((command) => command.includes(` --${option} `));
	const cpu = childOf(domain, 'cpu');
	const videos = childrenOf(childOf(domain, 'devices'), 'video').flatMap((each) => childOf(each, 'model') ?? []);
	const overrides = childrenOf(childOf(domain, 'qemu:override'), 'qemu:device');
	const own = overrides.filter((each) => attributeOf(each, 'alias') === ALIAS);
	return [
		...(has('cpu') && cpu !== undefined ? [startOf(cpu, ['mode', 'match']), ...modelOf(cpu)] : []),
		...(has('video') ? videos.map((model) => `<video>${startOf(model, ['type'])}`) : []),
		...(has('xml') ? own.map((each) => startOf(each, ['alias'])) : []),
	];
}

function modelOf(cpu: XmlElement): string[] {
	const model = childOf(cpu, 'model')?.text.trim() ?? '';
	return /^[\w.+-]+$/.test(model) ? [`<model>${model}</model>`] : [];
}

function startOf(element: XmlElement, names: readonly string[]): string {
	const words = names.flatMap((name) => {
		const value = attributeOf(element, name);
		return value === undefined ? [] : [writeAttribute(name, value)];
	});
	return `<${[element.name, ...words].join(' ')}>`;
}
