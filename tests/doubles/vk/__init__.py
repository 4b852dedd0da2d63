"""VK's servers, as far as the bot knows them, on a port of this machine."""

from tests.doubles.vk.messenger import VkMessenger

__all__ = ["VkMessenger"]
