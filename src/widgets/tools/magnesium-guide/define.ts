import { define } from '../../../ui/base/define.js';
import { MagnesiumGuideElement } from './magnesium-guide.js';
define(MagnesiumGuideElement);
