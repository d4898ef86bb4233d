import { render } from 'preact';
import '../hud/style/fonts.css';
import '../hud/style/base.css';
import '../hud/style/controls.css';
import '../hud/style/parts.css';
import '../hud/style/members.css';
import '../hud/style/windows.css';
import '../hud/style/dark.css';
import { LookContext } from '../hud/settings/look.ts';
import { App } from './app.tsx';
import { startLook } from './look.ts';

// Before anything is drawn: a page that changes its size of text afterwards jumps.
const look = startLook();
const place = document.getElementById('app');
if (place) {
  render(
    <LookContext.Provider value={look}>
      <App />
    </LookContext.Provider>,
    place,
  );
}
