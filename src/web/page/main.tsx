import { render } from 'preact';
import './style.css';

render(<p class="x">hi</p>, document.body);
