import { render } from 'preact';
import '../hud/style/fonts.css';
import '../hud/style/base.css';
import '../hud/style/controls.css';
import '../hud/style/parts.css';
import '../hud/style/members.css';
import { App } from './app.tsx';

const place = document.getElementById('app');
if (place) render(<App />, place);
