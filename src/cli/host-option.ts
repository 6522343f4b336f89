/** `--host`, as all commands have it that say what is to be done on a host. */
import { Option } from 'commander';
import { HOST_IDS } from '../host/hosts.js';
import { HOST_TEXTS } from './host-texts.js';
import { say } from './language.js';

export function hostOption(): Option {
	return new Option('--host <system>', say(HOST_TEXTS.host)).choices(HOST_IDS);
}
