// The packed kit in six frameworks and on sites that swap their pages: five kinds of widget here, all in `npm run matrix`.
import { matrix } from '../../frameworks/matrix.js';
import { navigation } from '../../frameworks/navigation.js';
import { serverRendering } from '../../frameworks/server.js';
import { types } from '../../frameworks/types.js';

navigation();
types();
serverRendering();
matrix(process.env['KINE_MATRIX'] === 'all');
