// @ts-nocheck: the compiler is not to read Phaser's source; pieces.d.ts says what this is.

// The parts of Phaser that the board draws with, taken one by one from its source: less than half of the whole. What
// they leave out (sound, physics, tile maps, input, loaders, animation) is never asked for. The build's `define` cuts
// the optional parts out of what remains; a development server cannot read these files, see load-engine.ts.

// First, because its parts ask for it while they load, and must find it begun.
import '../../../node_modules/phaser/src/renderer/index.js';
import Game from '../../../node_modules/phaser/src/core/Game.js';
import Scene from '../../../node_modules/phaser/src/scene/Scene.js';
// Imported for their effect: each registers itself with every scene.
import '../../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import '../../../node_modules/phaser/src/events/EventEmitter.js';
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectCreator.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../node_modules/phaser/src/scene/ScenePlugin.js';

export default { Game, Scene };
